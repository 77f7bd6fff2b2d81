-- Whoever is not the owner adds to the chain at its end and nowhere else, and keeps no head but one of its links. The owner may, for a
-- county that moves in or is restored. The search path is fixed, so that nobody puts a table of their own in the place of these.
CREATE FUNCTION trail_is_owners() RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS
$$ SELECT pg_has_role(current_user, relowner, 'MEMBER') FROM pg_class WHERE oid = 'public.trail_link'::regclass $$;

CREATE FUNCTION trail_link_follows() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    last RECORD;
    entry_hash TEXT;
BEGIN
    IF public.trail_is_owners() THEN RETURN NEW; END IF;
    SELECT seq, hash INTO last FROM public.trail_link ORDER BY seq DESC LIMIT 1;
    SELECT content_hash INTO entry_hash FROM public.trail_entry WHERE id = NEW.entry_id;
    IF entry_hash IS NULL OR NEW.seq <> coalesce(last.seq, 0) + 1 THEN
        RAISE EXCEPTION 'a link follows the last one and has an entry';
    END IF;
    -- SM3 is not known here; the verifier knows it.
    IF NEW.algorithm <> 'SM3' AND NEW.hash <> encode(sha256(convert_to(
            NEW.seq || E'\n' || coalesce(last.hash, repeat('0', 64)) || E'\n' || entry_hash, 'UTF8')), 'hex') THEN
        RAISE EXCEPTION 'a link binds its entry to the one before';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER trail_link_follows BEFORE INSERT ON trail_link FOR EACH ROW EXECUTE FUNCTION trail_link_follows();

CREATE FUNCTION trail_head_is_linked() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT public.trail_is_owners()
            AND NOT EXISTS (SELECT 1 FROM public.trail_link WHERE seq = NEW.seq AND hash = NEW.hash) THEN
        RAISE EXCEPTION 'a head is one of the links';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER trail_head_is_linked BEFORE INSERT ON trail_head FOR EACH ROW EXECUTE FUNCTION trail_head_is_linked();
