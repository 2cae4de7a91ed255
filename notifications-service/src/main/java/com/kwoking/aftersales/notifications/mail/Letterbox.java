package com.kwoking.aftersales.notifications.mail;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;

/// Tells our mail client from the one that Quarkus offers.
@Qualifier
@Retention(RUNTIME)
@interface Letterbox {}
