package com.sun.glass.ui.headless;

import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.SystemClipboard;
import java.util.HashMap;

/// The clipboard of a drag. Data never leaves this process, so there is nothing to fetch from a
/// system.
public final class LabDragClipboard extends SystemClipboard {
    public LabDragClipboard() {
        super(Clipboard.DND);
    }

    @Override
    protected boolean isOwner() {
        return true;
    }

    @Override
    @SuppressWarnings("NonApiType") // the toolkit's signature
    protected void pushToSystem(HashMap<String, Object> data, int actions) {
        actionPerformed(LabApplication.running().drag().run(actions));
    }

    @Override
    protected void pushTargetActionToSystem(int action) {}

    @Override
    protected Object popFromSystem(String mimeType) {
        return null;
    }

    @Override
    protected int supportedSourceActionsFromSystem() {
        return LabApplication.running().drag().offered();
    }

    @Override
    protected String[] mimesFromSystem() {
        return new String[0];
    }
}
