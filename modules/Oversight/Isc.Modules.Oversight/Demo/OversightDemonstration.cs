using Isc.Contributions;
using Isc.Modules.Oversight.Data;

namespace Isc.Modules.Oversight.Demo;

/// <summary>What the report of 2017 says of the JIU's review of the ITU: counts and standings. Texts that it does not give stay open.</summary>
internal sealed class OversightDemonstration(OversightDbContext context) : IDemonstrationData
{
    public async Task<int> LoadAsync(CancellationToken cancellationToken)
    {
        var seed = await Seeding.ReadAsync<OversightSeed>(typeof(OversightSeed).Assembly, "oversight", cancellationToken);
        return await context.AddMissingAsync(seed.Groups.SelectMany(RecordsOf), cancellationToken)
            + await context.AddMissingAsync(seed.Notes.Select(NoteOf), cancellationToken);
    }

    private static IEnumerable<Recommendation> RecordsOf(OversightSeed.Group set) =>
        Enumerable.Range(set.First, set.Count).Select(ordinal => RecordOf(set, ordinal, $"recommendation/{set.Report}/{set.Form}/{ordinal}"));

    private static Recommendation RecordOf(OversightSeed.Group set, int ordinal, string name) => new()
    {
        Id = StableId.Of(name),
        Stream = set.Stream,
        ReportSymbol = set.Report,
        Year = set.Year,
        Form = set.Form,
        Ordinal = ordinal,
        Addressee = set.Addressee,
        Theme = set.Theme,
        Due = set.Due,
        DueFor = set.DueFor,
        Acceptance = set.Acceptance,
        Implementation = set.Implementation,
        Citation = set.Citation,
        Steps = { StepOf(name, set) },
    };

    private static Step StepOf(string name, OversightSeed.Group set) => new()
    {
        Id = StableId.Of($"{name}/as-reported"),
        RecommendationId = StableId.Of(name),
        From = set.Standing.From,
        Until = set.Standing.Until,
        Order = 0,
        Acceptance = set.Acceptance,
        Implementation = set.Implementation,
        Citation = set.Citation,
    };

    private static Note NoteOf(OversightSeed.Remark remark, int order) => new()
    {
        Id = StableId.Of($"oversight-note/{remark.Key}"),
        From = remark.When.From,
        Until = remark.When.Until,
        Order = order,
        Theme = remark.Theme,
        Text = remark.Text,
        Citation = remark.Citation,
    };
}
