package com.kwoking.aftersales.testkit.rules.planted.inward.room.postgres;

public class Accounts {}
