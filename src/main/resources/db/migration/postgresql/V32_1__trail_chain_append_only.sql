-- The chain and its heads are as final as the entries.
CREATE TRIGGER trail_link_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON trail_link
    FOR EACH STATEMENT EXECUTE FUNCTION trail_refuses_change();
CREATE TRIGGER trail_head_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON trail_head
    FOR EACH STATEMENT EXECUTE FUNCTION trail_refuses_change();
