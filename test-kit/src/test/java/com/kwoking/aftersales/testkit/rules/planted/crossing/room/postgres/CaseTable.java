package com.kwoking.aftersales.testkit.rules.planted.crossing.room.postgres;

public class CaseTable {}
