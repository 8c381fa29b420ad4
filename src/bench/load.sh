#!/usr/bin/env bash
# Compares a load on PostgreSQL with a plain COPY of the same rows into the same indexed tables, one after the other.
#
#   mvn -q -DskipTests package
#   PGHOST=localhost PGUSER=postgres PGPASSWORD=… src/bench/load.sh 1000000
# The user must have the privilege CREATEDB; registry_bench and registry_bench_copy are recreated and dropped.
set -euo pipefail
enterprises=${1:?usage: src/bench/load.sh ENTERPRISES}
jar=$(dirname "$0")/../../target/smart-factory-registry.jar
work=$(mktemp -d)
export SPRING_PROFILES_ACTIVE=postgres REGISTRY_SEED=false PGDATABASE=registry_bench
export SPRING_DATASOURCE_URL="jdbc:postgresql://${PGHOST:-localhost}:${PGPORT:-5432}/registry_bench"
export SPRING_DATASOURCE_USERNAME=${PGUSER:-postgres} SPRING_DATASOURCE_PASSWORD=${PGPASSWORD:-}
# the tables of a package, each after those that it references
tables="division industry factory_level enterprise enterprise_name enterprise_merge enterprise_industry recognition_list
  recognition published_count"

drop() {
  dropdb --if-exists --maintenance-db=postgres registry_bench
  dropdb --if-exists --maintenance-db=postgres registry_bench_copy
}
trap 'drop; rm -rf "$work"' EXIT
trap 'exit 1' INT TERM

drop
createdb --maintenance-db=postgres -T template0 -E UTF8 registry_bench
java -jar "$jar" generate --enterprises "$enterprises" --seed 7 "$work/package"
java -jar "$jar" recount # the empty tables and their indexes
createdb --maintenance-db=postgres -T registry_bench registry_bench_copy

psql -qc CHECKPOINT
started=$(date +%s.%N)
java -Xmx900m -jar "$jar" load "$work/package"
loaded=$(date +%s.%N)

for table in $tables; do
  psql -qc "\\copy $table TO '$work/$table.copy'"
done
psql -qc CHECKPOINT
copying=$(date +%s.%N)
for table in $tables; do
  echo "\\copy $table FROM '$work/$table.copy'"
done | PGDATABASE=registry_bench_copy psql -q --single-transaction -v ON_ERROR_STOP=1 -f -
copied=$(date +%s.%N)

awk -v load="$loaded" -v begin="$started" -v copied="$copied" -v copying="$copying" 'BEGIN {
  printf "load %.1f s, of a heap of at most 900 MB; plain COPY %.1f s; speed of the load to that of COPY: %.2f\n",
    load - begin, copied - copying, (copied - copying) / (load - begin) }'
