-- A rejection could once be kept without its reason, and nobody could read such a return any more (R43).
update return_case
   set document = jsonb_set(document, '{denial,reason}', '"OTHER"')
 where jsonb_typeof(document -> 'denial') = 'object'
   and document #>> '{denial,reason}' is null;
