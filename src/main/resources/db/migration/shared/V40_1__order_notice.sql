-- What the notice of an order says besides the order itself. No national form is known; a county puts its own.
INSERT INTO setting (name, content) VALUES
    ('order-notice-title', '督办通知书'),
    ('order-notice-closing', '请按期办结，并在平台上书面答复。'),
    ('order-notice-office', '');
