-- What staff have asked for that is to come.

-- An edition that plays from a day on; until then the one plays that is current.
CREATE TABLE coming (
  exhibit TEXT PRIMARY KEY REFERENCES exhibit(id) ON DELETE CASCADE,
  edition INTEGER NOT NULL REFERENCES edition(number) ON DELETE CASCADE,
  first TEXT NOT NULL,         -- 'YYYY-MM-DD', local time
  days TEXT NOT NULL           -- of the exhibit from then on, as in exhibit.days
) STRICT;

-- The minute of silence that was called for last.
CREATE TABLE called (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  at TEXT NOT NULL             -- 'YYYY-MM-DDTHH:MM:SS', local time
) STRICT;
