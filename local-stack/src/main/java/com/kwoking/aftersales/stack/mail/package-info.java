/// Where the stack's letters arrive: an SMTP server that keeps every mail as a file.
@NullMarked
package com.kwoking.aftersales.stack.mail;

import org.jspecify.annotations.NullMarked;
