package org.explainer.serve;

import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.http.content.ResourceHttpContentFactory;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.server.handler.ResourceHandler;

/**
 * Sends files as they are at the moment. Jetty's own handler keeps each for a second, within which
 * somebody who saves would be shown what was there before; and maps large ones, which Windows then
 * lets nobody replace.
 */
final class FreshFiles extends ResourceHandler {

    @Override
    protected HttpContent.Factory newHttpContentFactory(ByteBufferPool.Sized buffers) {
        return new ResourceHttpContentFactory(getBaseResource(), getMimeTypes(), buffers);
    }
}
