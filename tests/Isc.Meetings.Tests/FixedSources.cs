using Isc.Access;
using Isc.Agenda;
using Isc.Contributions;
using Isc.Meetings.Actions;
using Isc.Reporting;
using Isc.Text;

namespace Isc.Meetings.Tests;

/// <summary>The kernel's own source and four of others: one that answers, one that throws, one that never ends, one that reads as it may.</summary>
internal sealed class FixedSources(ActionsDueSource actions, ICurrentActor current) : IContributions<IAgendaSource>
{
    public static Guid Issue { get; } = Guid.Parse("0190a0a0-0000-7000-8000-000000000001");

    public IReadOnlyList<Contribution<IAgendaSource>> Active { get; } =
    [
        new(actions, null),
        new(new Source("test.issue", _ => Task.FromResult<IReadOnlyList<AgendaEntry>>(
            [new(new SourceRef("issue", Issue, "/escalation/1"), LocalizedText.English("An open issue"), null, new(2021, 4, 1))])), "test"),
        new(new Source("test.throws", _ => throw new InvalidOperationException("broken")), "test"),
        new(new Source("test.hangs", async cancelled =>
        {
            await Task.Delay(Timeout.Infinite, cancelled);
            return [];
        }), "test"),
        new(new Source("test.reader", _ => Task.FromResult<IReadOnlyList<AgendaEntry>>(
            [.. current.Actor.Readable.Select(c => new AgendaEntry(new SourceRef("class", StableId.Of(c.ToString())), LocalizedText.English(c.ToString())))])), "test"),
    ];

    public Task<IReadOnlyList<Answer<IAgendaSource, TResult>>> AskAsync<TResult>(
        Func<IAgendaSource, CancellationToken, Task<TResult>> question, CancellationToken cancellationToken) => throw new NotSupportedException();

    private sealed class Source(string key, Func<CancellationToken, Task<IReadOnlyList<AgendaEntry>>> fill) : IAgendaSource
    {
        public string Key => key;

        public Task<IReadOnlyList<AgendaEntry>> FillAsync(AgendaRequest request, CancellationToken cancellationToken) => fill(cancellationToken);
    }
}
