package com.kwoking.aftersales.testkit.rules.planted.crossing.flat;

class FlatResource {}
