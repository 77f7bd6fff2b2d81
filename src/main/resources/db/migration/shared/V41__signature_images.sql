-- 签名图像: an attachment that is the picture of a signature or a fingerprint: whose, of what kind, and on which paper as it then read.
ALTER TABLE attachment ADD COLUMN signature_form VARCHAR(12);
ALTER TABLE attachment ADD COLUMN signature_paper VARCHAR(80);
ALTER TABLE attachment ADD COLUMN signature_party_id UUID REFERENCES party (id);
ALTER TABLE attachment ADD COLUMN signature_name VARCHAR(240);
-- a keyed hash of what the paper said, its whole numbers among it
ALTER TABLE attachment ADD COLUMN signature_paper_hash VARCHAR(64);
