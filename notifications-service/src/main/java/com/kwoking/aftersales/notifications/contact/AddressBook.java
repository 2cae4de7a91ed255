package com.kwoking.aftersales.notifications.contact;

import com.kwoking.aftersales.events.customer.CustomerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// How customers are reached.
public interface AddressBook {

    /// Whoever is not in the answer stays unknown until the transaction ends: a contact that comes
    /// meanwhile waits, and then finds the letters that await it.
    Map<CustomerId, Contact> of(Collection<CustomerId> customers);

    /// The newest of a customer stays, in whichever order they come.
    void note(List<Contact> contacts);
}
