/// Opens returns: asked for by a person, or by a parcel that was refused at the door.
@NullMarked
package com.kwoking.aftersales.returns.request;

import org.jspecify.annotations.NullMarked;
