-- Waits until another process waits for the lock of this migration.
DO $$
BEGIN
    FOR i IN 1..6000 LOOP
        PERFORM pg_stat_clear_snapshot();
        IF EXISTS (SELECT 1
                     FROM pg_stat_activity
                    WHERE datname = current_database()
                      AND query LIKE '%pg_try_advisory%'
                      AND pid <> pg_backend_pid()
                      AND pid NOT IN (SELECT pid FROM pg_locks WHERE locktype = 'advisory'))
        THEN
            RETURN;
        END IF;
        PERFORM pg_sleep(0.05);
    END LOOP;
    RAISE EXCEPTION 'Nobody waits for the migration';
END $$;
