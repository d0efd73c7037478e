using Isc.Text;
using Isc.Organisation.Composition;
using Isc.Organisation.Data;
using Isc.Reporting;

namespace Isc.Organisation.Sections;

/// <summary>What the sections print of a body.</summary>
internal static class BodySource
{
    public static SourceRef Of(BodyInfo body) => new("body", body.Id, PathOf(body.Key));

    public static SourceRef Of(Body body) => new("body", body.Id, PathOf(body.Key));

    public static SourceRef Of(Body body, Seat seat) => new("seat", seat.Id, PathOf(body.Key));

    /// <summary>The acronym, else the name.</summary>
    public static Phrase NameOf(BodyInfo body) => body.Acronym is { } acronym ? acronym : Phrase.Of(body.Name);

    /// <summary>The name, with the acronym where there is one.</summary>
    public static Phrase FullNameOf(BodyInfo body) =>
        body.Acronym is { } acronym ? Phrase.Format(Languages.Current == "zh" ? "{0}（{1}）" : "{0} ({1})", body.Name, acronym) : Phrase.Of(body.Name);

    /// <summary>The acronym, else the name.</summary>
    public static Phrase NameOf(BodyView view) => NameOf(view.Body.ToInfo());

    private static string PathOf(string key) => $"/organisation/bodies/{key}";
}
