package com.kwoking.aftersales.testkit.rules.planted.shown.room.http;

/// Planted: in a folder of its own.
public class ShownResource {}
