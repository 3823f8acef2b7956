-- The tables of a Vitrin bundle, version 1.
--
-- A bundle is one SQLite file: application_id 0x5654524E, user_version 1, pages of 4096 bytes,
-- UTF-8, rollback journal, no free pages, followed by a trailer of 200 bytes. It holds exactly
-- these tables, each statement byte for byte as it stands here, and nothing else: no index, view
-- or trigger.
--
-- Rows are numbered from 1 in the order they are to be read in. A "text" is the number of a text
-- in the table words. Lengths of texts count UTF-16 code units.
--
-- The order of the tables is the order in which rows are written: words, order and thumbnails
-- stand first in the file, large pictures after them.

CREATE TABLE exhibit(
  id INTEGER PRIMARY KEY,     -- 1: a bundle holds one exhibit
  name TEXT NOT NULL,         -- its id through all editions: 1-64 of a-z, 0-9 and hyphen
  edition INTEGER NOT NULL,   -- 1-2147483647, grows by each hand-over
  title INTEGER NOT NULL,     -- text, plain
  summary INTEGER,            -- text, plain; absent: NULL
  cover INTEGER,              -- shown.id; NULL: the first picture of the slides stands for it
  accent TEXT,                -- saffron, carnation, candle, pomegranate, caspian, indigo, pistachio or bone; NULL: none chosen
  first_day TEXT,             -- first day it is due, MM-DD for every year or YYYY-MM-DD for once; NULL: whenever it is installed
  last_day TEXT               -- last day it is due, included, in the form of first_day; NULL with first_day
) STRICT;

CREATE TABLE language(
  id INTEGER PRIMARY KEY,     -- 1-6, the order of the columns and of falling back
  tag TEXT NOT NULL           -- BCP 47 in its canonical spelling, each once
) STRICT;

CREATE TABLE words(
  id INTEGER PRIMARY KEY,     -- the translations of one text follow each other in the order they were written
  text INTEGER NOT NULL,      -- which text, from 1; every text belongs to exactly one place
  language TEXT NOT NULL,     -- BCP 47 in its canonical spelling, once for each text
  said TEXT NOT NULL          -- not blank; plain: 1-10000 long; Markdown: 1-20000 long
) STRICT;

CREATE TABLE source(
  id INTEGER PRIMARY KEY,     -- 1-1000
  name TEXT NOT NULL,         -- how citations call it, 1-200 long, each once
  title TEXT NOT NULL,        -- of the publication, 1-10000 long
  author TEXT,                -- 1-10000 long; NULL: none is named
  year INTEGER,               -- of publication, -9999 to 9999; NULL: not known
  publisher TEXT,             -- 1-10000 long; NULL: none is named
  url TEXT                    -- address that is shown and never opened, 1-10000 long; NULL: none
) STRICT;

CREATE TABLE silence(
  id INTEGER PRIMARY KEY,     -- 1-1000; silences held at a set hour, silence slides are in slide
  day TEXT NOT NULL,          -- MM-DD, of each year
  time TEXT NOT NULL,         -- HH:MM, local
  seconds INTEGER NOT NULL,   -- how long it is held, 1-600
  title INTEGER               -- text, plain; NULL: the words of the interface
) STRICT;

CREATE TABLE shown(
  id INTEGER PRIMARY KEY,     -- 1-50000; one place where a picture is shown
  file TEXT NOT NULL,         -- picture.file, 1-500 long
  alt INTEGER,                -- text, plain: what is to be seen; NULL: nobody wrote it
  credit INTEGER              -- text, plain: who made it and whose it is; NULL: nobody wrote it
) STRICT;

CREATE TABLE slide(
  id INTEGER PRIMARY KEY,     -- 1-200, the order of the slides
  kind TEXT NOT NULL,         -- photo, text, book, quote, figures, timeline, chapter or silence; a column its kind lacks is NULL
  title INTEGER,              -- text, plain; always with book, chapter and silence; never with quote; NULL: none
  text INTEGER,               -- text, Markdown; always with text and quote; never with timeline and silence; NULL: none
  attribution INTEGER,        -- text, plain: who said it, where and when; always with quote; NULL with every other kind
  picture INTEGER,            -- shown.id; always with photo; the cover of a book, the photo of a quote or chapter; NULL: none
  author TEXT,                -- of a book, 1-10000 long; NULL: not known
  year INTEGER,               -- of a book, -9999 to 9999; NULL: not known
  publisher TEXT,             -- of a book, 1-10000 long; NULL: not known
  language TEXT,              -- a book is written in, BCP 47 in its canonical spelling; NULL: not said
  seconds INTEGER             -- a silence is held, 1-600; NULL with every other kind
) STRICT;

CREATE TABLE page(
  id INTEGER PRIMARY KEY,     -- 1-40000, the order of the pages
  slide INTEGER NOT NULL,     -- slide.id of a book
  picture INTEGER NOT NULL    -- shown.id
) STRICT;

CREATE TABLE figure(
  id INTEGER PRIMARY KEY,     -- the order of the figures, 1-6 for each slide
  slide INTEGER NOT NULL,     -- slide.id of a figures slide
  counts TEXT NOT NULL,       -- people: each is drawn as a light; number: anything else
  value INTEGER NOT NULL,     -- what the source gives, 0 or more
  label INTEGER NOT NULL      -- text, plain: what is counted
) STRICT;

CREATE TABLE part(
  id INTEGER PRIMARY KEY,     -- 1-20000, the order of the parts
  figure INTEGER NOT NULL,    -- figure.id
  value INTEGER NOT NULL,     -- 0 or more; the parts of a figure do not overlap, their sum is at most its value
  label INTEGER NOT NULL      -- text, plain
) STRICT;

CREATE TABLE event(
  id INTEGER PRIMARY KEY,     -- the order of the events, 1-24 for each slide
  slide INTEGER NOT NULL,     -- slide.id of a timeline
  date TEXT NOT NULL,         -- YYYY, YYYY-MM or YYYY-MM-DD
  text INTEGER NOT NULL       -- text, Markdown
) STRICT;

CREATE TABLE citation(
  id INTEGER PRIMARY KEY,     -- 1-100000, the order of the sources at their place; exactly one of the next three is not NULL
  slide INTEGER,              -- slide.id, not of a silence; NULL: the place is not a slide
  figure INTEGER,             -- figure.id; NULL: the place is not a figure
  event INTEGER,              -- event.id; NULL: the place is not an event
  source TEXT NOT NULL        -- source.name
) STRICT;

CREATE TABLE picture(
  id INTEGER PRIMARY KEY,     -- 1-50000, the order of packing
  file TEXT NOT NULL,         -- path inside the source folder with / between its parts, 1-500 long, each once
  width INTEGER NOT NULL,     -- of the upright original in pixels, 1-1000000
  height INTEGER NOT NULL,    -- of the upright original in pixels, 1-1000000
  lightness REAL NOT NULL,    -- of the backdrop in OKLab, 0 black to 1 white
  green_red REAL NOT NULL,    -- a of the backdrop in OKLab, -1 to 1
  blue_yellow REAL NOT NULL   -- b of the backdrop in OKLab, -1 to 1
) STRICT;

CREATE TABLE rendition(
  id INTEGER PRIMARY KEY,     -- thumb.id where the size is thumb, else pixels.id
  picture INTEGER NOT NULL,   -- picture.id; its renditions follow each other, smallest first, a thumb always among them
  size TEXT NOT NULL,         -- thumb: long side at most 480 pixels; screen: 1920; uhd: 3840; each once for each picture
  width INTEGER NOT NULL,     -- in pixels, upright, 1-3840
  height INTEGER NOT NULL,    -- in pixels, upright, 1-3840
  format TEXT NOT NULL,       -- jpeg (baseline, 8 bits, grey or three components) or png (at most 8 bits, not interlaced)
  bytes INTEGER NOT NULL,     -- length of the encoded picture, 1-33554432
  sha256 BLOB NOT NULL        -- of the encoded picture, 32 bytes
) STRICT;

CREATE TABLE pyramid(
  id INTEGER PRIMARY KEY,     -- the levels of a picture follow each other, level 0 first
  picture INTEGER NOT NULL,   -- picture.id; a picture without rows here has no tiles
  level INTEGER NOT NULL,     -- 0: the size of the original; each next level has half the sides of the one before, rounded up
  width INTEGER NOT NULL,     -- of the level in pixels, 1-1000000
  height INTEGER NOT NULL,    -- of the level in pixels, 1-1000000
  first_tile INTEGER NOT NULL -- tile.id of the upper left tile; the others follow row by row, each row from the left
) STRICT;

CREATE TABLE thumb(
  id INTEGER PRIMARY KEY,     -- rendition.id
  data BLOB NOT NULL          -- the encoded picture, without metadata, colours in sRGB
) STRICT;

CREATE TABLE pixels(
  id INTEGER PRIMARY KEY,     -- rendition.id
  data BLOB NOT NULL          -- the encoded picture, without metadata, colours in sRGB
) STRICT;

CREATE TABLE tile(
  id INTEGER PRIMARY KEY,     -- from 1 without gaps; 512 pixels wide and high, less at the right and lower edge of a level
  format TEXT NOT NULL,       -- jpeg or png, as in rendition
  sha256 BLOB NOT NULL,       -- of the encoded tile, 32 bytes
  data BLOB NOT NULL          -- the encoded tile, without metadata, colours in sRGB
) STRICT;
