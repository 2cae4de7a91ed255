/// The returns: a room for each thing that the service does. No type lies here.
///
/// `policy` and `purchase` are what is known before anybody asks; `returncase` holds a return as data; `eligibility`,
/// `request`, `evidence`, `decision`, `wayback`, `inspection` and `refund` are what is done with it, and `inquiry` and
/// `work` show it. Rooms know the rooms before them, never those after.
@NullMarked
package com.kwoking.aftersales.returns;

import org.jspecify.annotations.NullMarked;
