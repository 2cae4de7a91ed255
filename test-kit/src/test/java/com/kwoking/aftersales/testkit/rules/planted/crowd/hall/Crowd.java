package com.kwoking.aftersales.testkit.rules.planted.crowd.hall;

/// Planted: the twenty-first is one too many.
public record Crowd() {}

record Face1() {}

record Face2() {}

record Face3() {}

record Face4() {}

record Face5() {}

record Face6() {}

record Face7() {}

record Face8() {}

record Face9() {}

record Face10() {}

record Face11() {}

record Face12() {}

record Face13() {}

record Face14() {}

record Face15() {}

record Face16() {}

record Face17() {}

record Face18() {}

record Face19() {}

record Face20() {}
