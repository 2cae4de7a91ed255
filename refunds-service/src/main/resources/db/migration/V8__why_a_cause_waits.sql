-- Why a cause still waits although its order's payment was heard: it cannot be decided. Absent on all others.
alter table waiting_occasion add column why text;
