-- 签字原件: of which paper of the case a scan is the signed original; it stands in its place in the bound file.
ALTER TABLE attachment ADD COLUMN signed_paper VARCHAR(80);

-- 装订顺序: the attachments have their place in it too, each category its own; a county's own order is kept.
UPDATE setting SET content =
    replace(replace(replace(content,
        'NOTICE', 'NOTICE,FILES_IDENTITY,FILES_AUTHORISATION,FILES_EVIDENCE'),
        'RECEIPT', 'RECEIPT,FILES_RECEIPT'),
        'STATEMENT', 'FILES_SIGNED,FILES_OTHER,RECORDINGS,STATEMENT')
    WHERE name = 'file-order';
