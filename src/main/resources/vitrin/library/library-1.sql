-- What is installed on this machine, when it is due, and what was counted.
-- Moments are ISO 8601 in UTC; days and hours are local time.

-- An exhibit that is installed. Its bundles lie in bundles/<id>/.
CREATE TABLE exhibit (
  id TEXT PRIMARY KEY,
  place INTEGER NOT NULL,      -- its order in the programme; equal places follow the ids
  current INTEGER,             -- number of the edition that plays; null: none that is here can play
  days TEXT NOT NULL,          -- 'packed', 'always', 'MM-DD/MM-DD' of every year or 'YYYY-MM-DD/YYYY-MM-DD'
  weekdays TEXT NOT NULL,      -- digits from 1, Monday, to 7 in their order, at least one
  hours TEXT,                  -- 'HH:MM/HH:MM'; past midnight where the end is not later; null: all day
  role TEXT NOT NULL           -- 'usual', 'alone' or 'default'
) STRICT;

-- An edition whose bundle lies in bundles/<exhibit>/<edition>-<first 16 digits of the digest>.vitrin.
CREATE TABLE edition (
  number INTEGER PRIMARY KEY AUTOINCREMENT, -- in the order of installing, never used twice
  exhibit TEXT NOT NULL REFERENCES exhibit(id) ON DELETE CASCADE,
  edition INTEGER NOT NULL,
  digest TEXT NOT NULL,        -- of the bundle, 64 hexadecimal digits
  bytes INTEGER NOT NULL,      -- of the file
  slides INTEGER NOT NULL,
  days TEXT NOT NULL,          -- as the bundle says: 'always' or a window as above
  sealed_by TEXT,              -- id of the key; null: no seal
  installed TEXT NOT NULL,     -- when
  standing TEXT NOT NULL,      -- 'trial', 'good' or 'failed'
  UNIQUE (exhibit, digest)
) STRICT;

-- The title of an edition in each of its languages, in their order.
CREATE TABLE title (
  edition INTEGER NOT NULL REFERENCES edition(number) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  language TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (edition, place)
) STRICT;

-- A trial that has begun and not ended: what is found here by the next start broke off.
CREATE TABLE trial (
  edition INTEGER PRIMARY KEY REFERENCES edition(number) ON DELETE CASCADE,
  boot TEXT NOT NULL,          -- which start of the system it ran in
  process INTEGER NOT NULL,
  started TEXT NOT NULL,       -- when that process began
  attempts INTEGER NOT NULL    -- how often it has begun
) STRICT;

-- A bundle that a process plays: as long as that lives, the file is not deleted.
CREATE TABLE lease (
  file TEXT NOT NULL,          -- below bundles/
  process INTEGER NOT NULL,
  started TEXT NOT NULL,       -- when that process began
  PRIMARY KEY (file, process)
) STRICT;

-- What staff are to be told.
CREATE TABLE note (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  exhibit TEXT NOT NULL,
  edition INTEGER NOT NULL,
  detail TEXT NOT NULL         -- empty where there is none
) STRICT;

-- The latest moment at which the clock was believed.
CREATE TABLE seen (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  at TEXT NOT NULL
) STRICT;

-- How often something happened in visits. What is counted together says nothing about one visitor:
-- hours are counted without languages, slides without hours.
CREATE TABLE counter (
  day TEXT NOT NULL,           -- YYYY-MM-DD
  what TEXT NOT NULL,          -- 'visit', 'language', 'slide', 'left' or 'ended'
  exhibit TEXT NOT NULL,
  detail TEXT NOT NULL,        -- the hour, the language's tag, the slide's number from 1, the way it ended
  times INTEGER NOT NULL,
  seconds INTEGER NOT NULL,    -- how long it took, all times together
  PRIMARY KEY (day, what, exhibit, detail)
) STRICT, WITHOUT ROWID;
