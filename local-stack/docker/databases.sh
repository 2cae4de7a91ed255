#!/bin/sh
# Run once by PostgreSQL's image, on an empty data folder: a database and its owner per service, closed to all others.
set -eu

for service in orders returns refunds notifications; do
  psql -v ON_ERROR_STOP=1 -v database="$service" -v owner="${service}_service" -v password="$SERVICES_PASSWORD" \
    --username "$POSTGRES_USER" --dbname postgres <<'SQL'
create role :"owner" login password :'password';
create database :"database" owner :"owner";
revoke all on database :"database" from public;
SQL
done
