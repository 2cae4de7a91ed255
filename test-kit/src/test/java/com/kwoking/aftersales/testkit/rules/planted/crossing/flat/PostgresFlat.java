package com.kwoking.aftersales.testkit.rules.planted.crossing.flat;

/// Planted: the same by names.
class PostgresFlat {

    FlatResource resource = new FlatResource();
}
