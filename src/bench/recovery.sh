#!/usr/bin/env bash
# Tests the recovery procedures of docs/operators.md: makes backups of a registry on both databases, makes an unwanted change,
# restores, and compares the exports of the restored registries byte by byte. It starts its own PostgreSQL on 127.0.0.1.
#
#   mvn -q -DskipTests package
#   PATH=/usr/lib/postgresql/15/bin:$PATH src/bench/recovery.sh [PORT]
# PostgreSQL does not run as root; as root, prefix the command with `setpriv --reuid=postgres --regid=postgres --init-groups`.
set -euo pipefail
port=${1:-54329}
jar=$(realpath "$(dirname "$0")/../../target/smart-factory-registry.jar")
work=$(mktemp -d)
cd "$work"
export PGHOST=127.0.0.1 PGPORT=$port PGUSER=registry
enterprise=ba50883b-018a-3625-826e-9efbc87cd550

postgres() {
  pg_ctl -D "$1" -w -t 120 -l "$work/postgres.log" -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=" start
}
stop() {
  pg_ctl -D "$1" -w -m fast stop
}
trap 'for data in "$work"/pg*; do [ -f "$data/postmaster.pid" ] && stop "$data"; done; rm -rf "$work"' EXIT
trap 'exit 1' INT TERM

on_postgres() {
  SPRING_PROFILES_ACTIVE=postgres SPRING_DATASOURCE_URL="jdbc:postgresql://127.0.0.1:$port/${database:-registry}" \
    SPRING_DATASOURCE_USERNAME=registry SPRING_DATASOURCE_PASSWORD=none java -Xmx300m -jar "$jar" "$@"
}
on_h2() { # FOLDER COMMAND…
  (mkdir -p "$1" && cd "$1" && shift && java -Xmx300m -jar "$jar" "$@")
}
same() {
  cmp "$1" "$2" && echo "OK: $3"
}

echo "PostgreSQL: WAL archive, base backup, unwanted change, point-in-time recovery"
initdb -D pg -U registry -A trust -E UTF8 --no-sync >initdb.log
mkdir archive
cat >>pg/postgresql.conf <<EOF
archive_mode = on
archive_command = 'test ! -f $work/archive/%f && cp %p $work/archive/%f'
EOF
postgres pg
createdb -T template0 -E UTF8 registry
REGISTRY_SEED=true on_postgres alias "$enterprise" 备份之前
pg_basebackup -D base --checkpoint=fast --wal-method=none
on_postgres alias "$enterprise" 备份之后
on_postgres export before.zip
before=$(psql -Atc 'SELECT now()' registry)
on_postgres alias "$enterprise" 误录
psql -qc 'SELECT pg_switch_wal()' registry >/dev/null
stop pg

mv pg lost-pg
cp -r base pg
chmod 700 pg
cat >>pg/postgresql.conf <<EOF
restore_command = 'cp $work/archive/%f %p'
recovery_target_time = '$before'
recovery_target_action = 'promote'
EOF
touch pg/recovery.signal
postgres pg
until [ "$(psql -Atc 'SELECT pg_is_in_recovery()' registry)" = f ]; do sleep 0.2; done
on_postgres export after.zip
same before.zip after.zip "the registry is as it was before the mistake"

echo "PostgreSQL: pg_dump, pg_restore into another database"
pg_dump -Fc -f registry.dump registry
createdb -T template0 -E UTF8 restored
pg_restore --no-owner --exit-on-error -d restored registry.dump
vacuumdb -q --analyze-only restored
database=restored on_postgres export restored.zip
same before.zip restored.zip "the dump is the registry"
database=restored on_postgres recount

echo "Export, loaded into an empty registry on the other database"
REGISTRY_SEED=false on_h2 h2 load ../before.zip --reason "restored from an export" >load.log
on_h2 h2 export "$work/h2.zip"
same before.zip h2.zip "an export is a backup, on either database"

echo "H2: copy of the closed file"
mkdir -p copy/data
cp h2/data/registry.mv.db copy/data/
on_h2 h2 alias "$enterprise" 误录
on_h2 copy export "$work/copy.zip"
same before.zip copy.zip "the copy is the registry"
