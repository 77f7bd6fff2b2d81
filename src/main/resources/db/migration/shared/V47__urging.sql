-- 督促履行记录 has its place in the order of a file, before the call-backs; a county's own order is kept.
UPDATE setting SET content = replace(content, 'FOLLOW_UP', 'URGING,FOLLOW_UP') WHERE name = 'file-order';
