using Isc.Bodies;
using Isc.Contributions;
using Isc.Reporting.Data;
using Isc.Reporting.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Isc.Reporting.Definitions;

/// <summary>Makes and changes definitions.</summary>
internal sealed class DefinitionWriter(
    ReportingDbContext context, IReportDefinitions definitions, ReportDefinitions shipped, IContributions<IReportSection> sections, IBodyNames bodies, IStringLocalizer<Texts> texts)
{
    // They stand where the key of a report stands in addresses.
    private static readonly string[] Reserved = ["definitions", "drafts", "frozen", "due", "measures"];

    /// <summary>Makes a definition.</summary>
    public async Task<DefinitionOutcome> AddAsync(ReportDefinition definition, CancellationToken cancellationToken)
    {
        var problems = await CheckAsync(definition, null, cancellationToken);
        if (problems.Count > 0)
            return new(null, problems);
        var stored = new StoredDefinition { Id = StoredDefinition.IdOf(definition.Key), Key = definition.Key, Content = definition };
        context.Add(stored);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            return new(null, [new("key", "Definition_KeyTaken", definition.Key)]);
        }

        return new(new(definition, stored.Version), []);
    }

    /// <summary>Changes the definition with a key. A definition keeps its key.</summary>
    /// <exception cref="DbUpdateConcurrencyException">It is no longer at that version.</exception>
    public async Task<DefinitionOutcome> ChangeAsync(DefinitionEdition before, ReportDefinition definition, int version, CancellationToken cancellationToken)
    {
        var problems = await CheckAsync(definition, before.Content, cancellationToken);
        if (problems.Count > 0)
            return new(null, problems);
        if (before.Version != version)
            throw new DbUpdateConcurrencyException($"Definition {definition.Key} is at version {before.Version}, not {version}.");
        var stored = await context.Definitions.SingleOrDefaultAsync(d => d.Key == definition.Key, cancellationToken);
        if (stored is null)
            return await OverShippedAsync(definition, version + 1, cancellationToken);
        context.ExpectVersion(stored, version);
        stored.Content = definition;
        await context.SaveChangesAsync(cancellationToken);
        return new(new(definition, stored.Version), []);
    }

    /// <summary>Keys of the sections that a definition may name: those that answer now, those that ship, and those it names already.</summary>
    public IReadOnlySet<string> SectionsFor(ReportDefinition? before) => new SortedSet<string>(
        sections.Active.Select(section => section.Value.Key)
            .Concat(shipped.All.Append(before).OfType<ReportDefinition>().SelectMany(DefinitionRules.SectionsOf).Select(found => found.Section)),
        StringComparer.Ordinal);

    private async Task<DefinitionOutcome> OverShippedAsync(ReportDefinition definition, int version, CancellationToken cancellationToken)
    {
        context.Add(new StoredDefinition { Id = StoredDefinition.IdOf(definition.Key), Version = version, Key = definition.Key, Content = definition });
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException error) when (error is not DbUpdateConcurrencyException)
        {
            throw new DbUpdateConcurrencyException($"Somebody changed definition {definition.Key} meanwhile.", error);
        }

        return new(new(definition, version), []);
    }

    private async Task<IReadOnlyList<DefinitionProblem>> CheckAsync(ReportDefinition definition, ReportDefinition? before, CancellationToken cancellationToken)
    {
        var problems = DefinitionRules.Check(definition, texts.Has);
        return problems.Count > 0 ? problems : [.. await KnownAsync(definition, before, cancellationToken)];
    }

    private async Task<List<DefinitionProblem>> KnownAsync(ReportDefinition definition, ReportDefinition? before, CancellationToken cancellationToken)
    {
        var problems = new List<DefinitionProblem>();
        if (before is null && (Reserved.Contains(definition.Key, StringComparer.Ordinal) || await definitions.SeekAsync(definition.Key, cancellationToken) is not null))
            problems.Add(new("key", "Definition_KeyTaken", definition.Key));
        if (before is not null && before.Key != definition.Key)
            problems.Add(new("key", "Definition_KeyKept", before.Key));
        if (!definition.GoesToSubject && await bodies.FindAsync(definition.Addressee.Body, cancellationToken) is null)
            problems.Add(new("addressee.body", "Definition_Body", definition.Addressee.Body));
        var known = SectionsFor(before);
        problems.AddRange(DefinitionRules.SectionsOf(definition).Where(found => !known.Contains(found.Section))
            .Select(found => new DefinitionProblem(found.Field, "Definition_Section", found.Section, string.Join(", ", known))));
        return problems;
    }
}
