using Isc.Access;
using Isc.Data;
using Isc.Data.Access;
using Isc.Text;
using Isc.Time;

namespace Isc.Library.Data;

/// <summary>A document with its symbol, whatever its language versions.</summary>
internal sealed class Document : Record, IClassified
{
    public static AccessPaths Paths { get; } = AccessPaths.None.In<Document>(ScopeKind.Body, d => d.SourceBodyId);

    public required string Key { get; init; }

    public required DocumentType Type { get; set; }

    /// <summary>"C20", "C21/INF", "Service Order"; null for a document without a symbol.</summary>
    public string? Series { get; set; }

    public string? Number { get; set; }

    /// <summary>"Rev.1", "Add.1", "Corr.1"; null for the first issue.</summary>
    public string? Revision { get; set; }

    /// <summary>As cited: "C20/38". Unique where there is one.</summary>
    public string? Symbol { get; set; }

    public required LocalizedText Title { get; set; }

    public LocalizedText? Summary { get; set; }

    public string OriginalLanguage { get; set; } = Languages.Default;

    /// <summary>By language code. A language that is absent is one of which no source says anything.</summary>
    public Dictionary<string, LanguageVersionState> LanguageVersions { get; set; } = [];

    public Guid? SourceBodyId { get; set; }

    public Guid? SupersededById { get; set; }

    public DocumentState State { get; set; }

    public Classification Class { get; set; }

    public required DateOnly From { get; set; }

    public required DateOnly Until { get; set; }

    public DateWindow When => new(From, Until);
}
