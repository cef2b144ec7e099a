package org.phalanx.planted.broken.sales.habit;

record DealManager(String deal) {}
