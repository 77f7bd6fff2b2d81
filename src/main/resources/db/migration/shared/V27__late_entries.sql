-- What was entered too late is not in time any more: the next start makes the sums anew.
DELETE FROM figure_sum;
DELETE FROM figure_delta;
