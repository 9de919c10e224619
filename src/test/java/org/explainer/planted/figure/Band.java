package org.explainer.planted.figure;

import com.github.weisj.jsvg.parser.SVGLoader;
import com.helger.css.decl.CSSSelector;
import com.jcraft.jzlib.JZlib;
import jakarta.activation.DataHandler;
import jakarta.mail.internet.MimeMultipart;
import java.awt.Point;
import net.coobird.thumbnailator.Thumbnails;
import org.apache.commons.configuration2.BaseConfiguration;
import org.apache.commons.csv.CSVFormat;
import org.apache.fontbox.ttf.TTFParser;
import org.asciidoctor.SafeMode;
import org.eclipse.jetty.server.HttpConfiguration;
import org.explainer.planted.channel.Context;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.proj4j.ProjCoordinate;
import org.snakeyaml.engine.v2.api.LoadSettings;
import picocli.CommandLine;

/** Knows every library that is not its own, and looks up to a channel. */
public final class Band {

    public @Nullable Object library(int number) {
        return switch (number) {
            case 0 -> SafeMode.SAFE;
            case 1 -> LoadSettings.builder();
            case 2 -> CSVFormat.RFC4180;
            case 3 -> Jsoup.parse("");
            case 4 -> new BaseConfiguration();
            case 5 -> new CommandLine(this);
            case 6 -> new GeometryFactory();
            case 7 -> new ProjCoordinate();
            case 8 -> new TTFParser();
            case 9 -> new Point();
            case 10 -> new SVGLoader();
            case 11 -> new CSSSelector();
            case 12 -> new DataHandler("", "text/plain");
            case 13 -> new MimeMultipart();
            case 14 -> new HttpConfiguration();
            case 15 -> new JZlib();
            case 16 -> Thumbnails.of("");
            default -> new Context();
        };
    }
}
