package com.kwoking.aftersales.notifications.text;

/// A letter in words.
///
/// @param body in the marks that `RenderedLetter` sets as text and as HTML
public record Words(Language language, String subject, String body) {}
