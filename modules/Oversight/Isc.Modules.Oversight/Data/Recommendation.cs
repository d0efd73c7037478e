using Isc.Data.Access;

namespace Isc.Modules.Oversight.Data;

/// <summary>What an oversight body recommended. Its words never change; its standing is the last of its steps.</summary>
internal sealed class Recommendation : Record, IClassified
{
    public static AccessPaths Paths { get; } = AccessPaths.None.In<Recommendation>(ScopeKind.Theme, r => r.Theme);

    public required OversightStream Stream { get; init; }

    /// <summary>Symbol of the report it stands in: <c>JIU/REP/2016/1</c>.</summary>
    public required string ReportSymbol { get; init; }

    public required int Year { get; init; }

    /// <summary>Counts within report and form; puts those whose number is not given in order too.</summary>
    public required int Ordinal { get; init; }

    public required Form Form { get; init; }

    /// <summary>Null where the source gives only that it exists.</summary>
    public LocalizedText? Text { get; init; }

    public required Addressee Addressee { get; init; }

    /// <summary>Key of the theme whose group deals with it.</summary>
    public string? Theme { get; init; }

    /// <summary>Key of the Sector that carries it out; null where that is no single one.</summary>
    public string? Sector { get; init; }

    public DateOnly? Due { get; set; }

    /// <summary>What it is due for, as the source says: "Council 2018".</summary>
    public LocalizedText? DueFor { get; init; }

    public Classification Class { get; init; }

    public required Acceptance Acceptance { get; set; }

    public Implementation? Implementation { get; set; }

    public List<Step> Steps { get; } = [];

    public Standing Standing => new(Acceptance, Implementation);
}
