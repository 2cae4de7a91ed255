package com.kwoking.aftersales.http.problem;

/// One thing said in both languages of the house.
public record Sentence(String french, String english) {}
