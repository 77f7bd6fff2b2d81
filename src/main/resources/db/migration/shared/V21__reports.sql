-- The columns of the county's statistics tables, in their order. No form of the ministry binds it.
INSERT INTO setting (name, content) VALUES
    ('report-columns', 'REGISTERED,ACCEPTED,SUCCEEDED,FAILED,REFUSED,WITHDRAWN,DECLINED,OPEN,OVERDUE,WRITTEN,ORAL,AMOUNT,PERFORMANCE_DUE,PERFORMED,FOLLOWED_UP,CONFIRMED,SUICIDES,CRIMES,PETITIONS,FIGHTS');
