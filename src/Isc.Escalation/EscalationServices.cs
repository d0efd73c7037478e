using Isc.Calendar;
using Isc.Data;
using Isc.Escalation.Calendars;
using Isc.Escalation.Data;
using Isc.Escalation.Ladders;
using Isc.Escalation.Life;
using Isc.Escalation.Measures;
using Isc.Escalation.Outcomes;
using Isc.Escalation.Pages;
using Isc.Escalation.Parts;
using Isc.Escalation.Positions;
using Isc.Escalation.Raising;
using Isc.Escalation.Reading;
using Isc.Escalation.Suggesting;
using Isc.Escalation.Sweep;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Escalation;

/// <summary>Registers this kernel.</summary>
public static class EscalationServices
{
    /// <summary>Adds issues, ladders, working calendars and the clock. Contributions and routes are found by the host.</summary>
    public static IServiceCollection AddEscalation(this IServiceCollection services) => services
        .AddModuleContext<EscalationDbContext>()
        .AddSingleton<Shipped>()
        .AddSingleton<EditionCache>()
        .AddSingleton<Sweeper>()
        .AddScoped<Editions>()
        .AddScoped<EditionWriter>()
        .AddScoped<IHolidays, Holidays>()
        .AddScoped<Cases>()
        .AddScoped<LevelSteps>()
        .AddScoped<Holders>()
        .AddScoped<Announcer>()
        .AddScoped<IssueRaiser>()
        .AddScoped<IssueMover>()
        .AddScoped<Recusals>()
        .AddScoped<IssueParts>()
        .AddScoped<AddressBook>()
        .AddScoped<PositionWriter>()
        .AddScoped<IssueReader>()
        .AddScoped<IssueList>()
        .AddScoped<Board>()
        .AddScoped<DecidedList>()
        .AddScoped<MeasureReader>()
        .AddScoped<Suggestions>()
        .AddScoped<SweepBatch>();
}
