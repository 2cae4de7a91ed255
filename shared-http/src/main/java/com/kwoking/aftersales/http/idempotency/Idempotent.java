package com.kwoking.aftersales.http.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A command: it needs an `Idempotency-Key`, runs in one transaction with the note of what was answered,
/// and is answered the same when it is asked again. Same key for something else: 422. Still at it: 409.
/// Only an answer that was given is kept; one that failed (5xx) may be tried again with the same key.
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
