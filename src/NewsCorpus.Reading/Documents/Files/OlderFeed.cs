using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;

namespace NewsCorpus.Reading.Documents.Files;

/// <summary>
/// Feeds that the library does not read: RSS 1.0 (RDF Site Summary, web.resource.org/rss/1.0) and RSS 0.9x. They are written as RSS 2.0,
/// whose elements have the same names without a namespace.
/// </summary>
internal static class OlderFeed
{
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <summary>True where the root is that of such a feed.</summary>
    /// <param name="xml">A reader that stands on the root.</param>
    public static bool IsOne(XmlReader xml) =>
        xml.LocalName == "RDF" || (xml.LocalName == "rss" && xml.GetAttribute("version") is not "2.0");

    /// <summary>Reads the feed.</summary>
    /// <param name="xml">A reader that stands on the root.</param>
    public static SyndicationFeed? Load(XmlReader xml)
    {
        var root = XDocument.Load(xml).Root!;
        var own = root.Elements().FirstOrDefault(element => element.Name.LocalName == "channel")?.Name.Namespace ?? XNamespace.None;
        var channel = root.Element(own + "channel");
        if (channel is null) return null;
        // In RSS 1.0 the entries stand beside the channel, before that in it.
        var items = root.Elements(own + "item").Concat(channel.Elements(own + "item"));
        var written = new XElement("channel", Plain(channel, own)
            .Where(element => element.Name.LocalName is "title" or "description"), items
            .Select(item => new XElement("item", Plain(item, own))));
        using var reader = new XElement("rss", new XAttribute("version", "2.0"), written).CreateReader();
        return SyndicationFeed.Load(reader);
    }

    // A date in a form that RSS 2.0 does not allow goes where any form does.
    private static IEnumerable<XElement> Plain(XElement parent, XNamespace own) => parent.Elements()
        .Where(element => element.Name.Namespace == own
            ? element.Name.LocalName is "title" or "link" or "description" or "pubDate" : parent.Name.LocalName == "item")
        .Select(element => element.Name.LocalName == "pubDate" ? new XElement(DublinCore + "date", element.Value)
            : element.Name.Namespace == own ? new XElement(element.Name.LocalName, element.Value) : new XElement(element));
}
