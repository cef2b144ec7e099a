/// Business cards: what of a vCard becomes a contact, and how a contact becomes a vCard again.
@NullMarked
package org.phalanx.sales.cards;

import org.jspecify.annotations.NullMarked;
