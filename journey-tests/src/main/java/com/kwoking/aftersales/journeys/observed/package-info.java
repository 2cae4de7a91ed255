/// What an outsider sees without asking the services: events on the topics, mails in the mailbox.
@NullMarked
package com.kwoking.aftersales.journeys.observed;

import org.jspecify.annotations.NullMarked;
