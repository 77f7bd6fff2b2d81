-- 撤回履行: what was recorded by mistake stays, with who took it back, when and why; it counts no more.
ALTER TABLE performance ADD COLUMN withdrawn_on DATE;
ALTER TABLE performance ADD COLUMN withdrawn_by_name VARCHAR(120);
ALTER TABLE performance ADD COLUMN withdrawn_reason VARCHAR(2000);

-- 起诉: what came of a suit over an agreement; the day it was brought stands in the call-back that found it.
ALTER TABLE agreement ADD COLUMN suit_court VARCHAR(400);
ALTER TABLE agreement ADD COLUMN suit_number VARCHAR(400);
ALTER TABLE agreement ADD COLUMN suit_outcome VARCHAR(12);
ALTER TABLE agreement ADD COLUMN suit_ended_on DATE;
