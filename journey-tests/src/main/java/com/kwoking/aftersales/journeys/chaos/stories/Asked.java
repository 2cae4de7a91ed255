package com.kwoking.aftersales.journeys.chaos.stories;

import com.kwoking.aftersales.journeys.http.Answer;
import com.kwoking.aftersales.journeys.http.Caller;

/// A command with its key, and what was answered: the same key must always get the same answer.
public record Asked(Caller caller, String path, Object body, String key, Answer answer) {}
