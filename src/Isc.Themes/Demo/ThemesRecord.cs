using Isc.Contributions;
using Isc.Data;
using Isc.Themes.Data;

namespace Isc.Themes.Demo;

/// <summary>The themes of both source reports, with their coordination, lineage, seats, updates and plans.</summary>
internal sealed class ThemesRecord(ThemesDbContext context, IWorkPlans plans) : IDemonstrationData
{
    // Each Sector and the General Secretariat appoint a focal point; the reports name none.
    private static readonly string[] Appointing = ["itu-r", "itu-t", "itu-d", "gs"];

    public async Task<int> LoadAsync(CancellationToken cancellationToken)
    {
        var added = await context.AddMissingAsync(Themes(), cancellationToken)
            + await context.AddMissingAsync(Coordinations(), cancellationToken)
            + await context.AddMissingAsync(Lineages(), cancellationToken)
            + await context.AddMissingAsync(Seats(), cancellationToken)
            + await context.AddMissingAsync(Updates(), cancellationToken)
            + await context.AddMissingAsync(Umbrellas(), cancellationToken);
        foreach (var plan in Seeds.Read<PlanSeed>("plans"))
            added += await plans.EnsureAsync(plan.Plan, cancellationToken);
        return added;
    }

    private static Guid ThemeId(string key) => StableId.Of($"theme/{key}");

    private static Guid BodyId(string key) => StableId.Of($"body/{key}");

    private static IEnumerable<Theme> Themes() => Seeds.Read<ThemeSeed>("themes").Select(s => new Theme
    {
        Id = ThemeId(s.Key), Key = s.Key, Kind = s.Kind, State = s.State, Citation = s.Citation,
        Name = s.Name, Purpose = s.Purpose, Actors = s.Actors,
    });

    private static IEnumerable<ThemeCoordination> Coordinations() => Seeds.Read<CoordinationSeed>("coordinations").Select(s => new ThemeCoordination
    {
        Id = StableId.Of($"theme-coordination/{s.Body}/{s.Theme}"), ThemeId = ThemeId(s.Theme), BodyId = BodyId(s.Body),
        Start = s.Start, End = s.End, Note = s.Note, Citation = s.Citation,
    });

    private static IEnumerable<ThemeLineage> Lineages() => Seeds.Read<LineageSeed>("lineage").Select(s => new ThemeLineage
    {
        Id = StableId.Of($"theme-lineage/{s.From}/{s.To}"), FromThemeId = ThemeId(s.From), ToThemeId = ThemeId(s.To),
        Kind = s.Kind, When = s.When, Citation = s.Citation,
    });

    private static IEnumerable<FocalPointSeat> Seats() =>
        from coordination in Seeds.Read<CoordinationSeed>("coordinations")
        where coordination is { Body: "isc-tf", End: null }
        from office in Appointing
        select new FocalPointSeat
        {
            Id = StableId.Of($"focal-point/{coordination.Theme}/{office}"),
            ThemeId = ThemeId(coordination.Theme), OfficeId = StableId.Of($"office/{office}"),
        };

    private static IEnumerable<ProgressUpdate> Updates() => Seeds.Read<UpdateSeed>("updates").Select(s => new ProgressUpdate
    {
        Id = StableId.Of($"progress-update/{s.Key}"), ThemeId = ThemeId(s.Theme), Kind = s.Kind, Citation = s.Citation,
        From = s.When.From, Until = s.When.Until, Position = s.Position, ForReport = true,
        GivenTo = [.. s.GivenTo.Select(BodyId)], Evidence = s.Evidence, Text = s.Text,
    });

    private static IEnumerable<Umbrella> Umbrellas() => Seeds.Read<UmbrellaSeed>("umbrellas").Select(s => new Umbrella
    {
        Id = StableId.Of($"umbrella/{s.Theme}"), ThemeId = ThemeId(s.Theme), BodyId = BodyId(s.Body), AgreedById = BodyId(s.AgreedBy),
        Agreed = s.Agreed, Citation = s.Citation, Aim = s.Aim, Covers = s.Covers,
    });
}
