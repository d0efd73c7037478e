using System.Diagnostics;
using Isc.Access;
using Isc.Agenda;
using Isc.Contributions;
using Isc.Jobs;
using Isc.Pages;
using Isc.Reporting;
using Isc.Testing;
using Isc.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Isc.Conformance;

/// <content>Its sections, agenda sources and jobs.</content>
public abstract partial class ModuleConformance<TModule>
{
    private static readonly TimeSpan SectionLimit = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan SourceLimit = TimeSpan.FromSeconds(2);

    /// <summary>Records of each kind that a section and an agenda source are tried with.</summary>
    protected virtual int Many => Size.Of(ordinary: 500, soak: 20_000);

    /// <summary>What definitions give the module's sections.</summary>
    protected virtual IReadOnlyDictionary<string, string> SectionSettings => new Dictionary<string, string>(StringComparer.Ordinal) { ["body"] = "isc-tf" };

    /// <summary>Definitions, standing items and schedules name them.</summary>
    [Fact]
    public void Keys_carry_the_modules_prefix()
    {
        using var scope = host.Services.CreateScope();
        None($"Begin these keys with '{Id}.':", OwnOf<IReportSection>(scope.ServiceProvider).Select(section => section.Key)
            .Concat(OwnOf<IAgendaSource>(scope.ServiceProvider).Select(source => source.Key))
            .Concat(OwnOf<IModuleJob>(scope.ServiceProvider).Select(job => job.Key))
            .Where(key => !key.StartsWith(Id + ".", StringComparison.Ordinal)));
    }

    /// <summary>Every format, in every language, with the demonstration record.</summary>
    [Theory]
    [MemberData(nameof(SixLanguages))]
    public Task Sections_render_in_every_format(string language) => InScopeAsync(scope => RenderAsync(scope, language));

    /// <summary>Before anything is recorded there is nothing to tell, and nothing to fail on.</summary>
    [Fact]
    public Task Sections_and_agenda_sources_bear_an_empty_record() => WithContextsAsync(Multitude.EmptyAsync, async scope =>
    {
        await RenderAsync(scope, Languages.Default);
        await FillAgendaAsync(scope);
    });

    /// <summary>A section that takes over 5 s, or a source that takes over 2 s, is left out.</summary>
    [Fact]
    public Task Sections_and_agenda_sources_bear_a_large_record() => WithContextsAsync(context => Multitude.FillAsync(context, Many), async scope =>
    {
        await RenderAsync(scope, Languages.Default);
        await FillAgendaAsync(scope);
    });

    /// <summary>Figures are counted from the records that they name.</summary>
    [Fact]
    public Task Every_figure_names_records_with_a_page_that_is_there() => InScopeAsync(async scope =>
    {
        Speech.In(Languages.Default);
        var breaches = new List<string>();
        foreach (var section in OwnOf<IReportSection>(scope))
        {
            var figures = Figures(await ComposeAsync(section)).ToList();
            breaches.AddRange(figures.Where(figure => figure is { Value: > 0, Sources.Count: 0 }).Select(figure => $"{section.Key}: the figure '{figure.Measure}' names no record"));
            foreach (var path in figures.SelectMany(figure => figure.Sources).Select(source => source.Path).OfType<string>().Distinct(StringComparer.Ordinal).Take(10))
            {
                using var reader = await ReaderAsync(Roles.Secretariat);
                using var answer = await reader.GetAsync("en" + path, Stop);
                if (!answer.IsSuccessStatusCode)
                    breaches.Add($"{section.Key}: '{path}' answers {(int)answer.StatusCode}");
            }
        }

        None("Count with Figure.Count, and lead to a page that shows the record:", breaches);
    });

    /// <summary>A reader can ask of each figure how it is counted.</summary>
    [Fact]
    public Task Every_figure_has_a_definition() => InScopeAsync(async scope =>
    {
        Speech.In(Languages.Default);
        var measures = scope.GetRequiredService<IContributions<IMeasures>>();
        var undefined = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var section in OwnOf<IReportSection>(scope))
            undefined.UnionWith(Figures(await ComposeAsync(section)).Where(figure => measures.Find(figure.Measure) is null).Select(figure => $"{section.Key}: '{figure.Measure}'"));
        None("Define these measures in an IMeasures, with the texts Measure_{key} and Measure_{key}_Of:", undefined);
    });

    /// <summary>Tiles, panels and links are there in every language.</summary>
    [Theory]
    [MemberData(nameof(SixLanguages))]
    public Task What_it_adds_to_other_pages_is_there(string language) => InScopeAsync(async scope =>
    {
        Speech.In(language);
        foreach (var tile in OwnOf<IDashboardTile>(scope))
            await tile.LoadAsync(Stop);
        foreach (var panel in OwnOf<IDashboardPanel>(scope))
            await panel.LoadAsync(Stop);
        foreach (var panel in OwnOf<IThemePanel>(scope))
            Assert.True(await panel.LoadAsync("no-such-theme", Stop) is null, $"{panel.GetType().Name} adds to the page of every theme; answer null for others than its own.");
        var links = OwnOf<INavigation>(scope).SelectMany(navigation => navigation.Links).ToList();
        None($"Give links of the navigation an order from {NavigationLink.Modules} to {NavigationLink.AfterModules - 1}:", links
            .Where(link => link.Order is < NavigationLink.Modules or >= NavigationLink.AfterModules).Select(link => link.Path));
        None($"Lead with links of the navigation under '/{Id}':", links
            .Where(link => link.Path != $"/{Id}" && !link.Path.StartsWith($"/{Id}/", StringComparison.Ordinal)).Select(link => link.Path));
    });

    private async Task RenderAsync(IServiceProvider scope, string language)
    {
        Speech.In(language);
        var chapters = new List<Chapter>();
        foreach (var section in OwnOf<IReportSection>(scope))
        {
            var watch = Stopwatch.StartNew();
            chapters.Add(new(section.Key, NumbersParagraphs: true, await ComposeAsync(section)));
            Assert.True(watch.Elapsed < SectionLimit, $"The section {section.Key} took {watch.Elapsed.TotalSeconds:0.0} s; it has {SectionLimit.TotalSeconds:0} s.");
        }

        var renderer = scope.GetRequiredService<IDocumentRenderer>();
        foreach (var format in renderer.Formats)
        {
            var file = await renderer.RenderAsync(new("conformance", language, new(2024, 6, 1), new("Council", "Test", "Test", [], []), chapters), format, null, Stop);
            if (format == "md")
                None("Add the texts:", TextKey.Matches(System.Text.Encoding.UTF8.GetString(file.Content.Span)).Select(key => $"a section shows the key '{key.Value}' in {language}"));
        }
    }

    private Task<IReadOnlyList<Block>> ComposeAsync(IReportSection section) =>
        section.ComposeAsync(new SectionRequest(new ReportPeriod(null, new(2030, 12, 31)), SectionSettings), Stop);

    private async Task FillAgendaAsync(IServiceProvider scope)
    {
        foreach (var source in OwnOf<IAgendaSource>(scope))
        {
            var watch = Stopwatch.StartNew();
            await source.FillAsync(new AgendaRequest("isc-tf", null, new(2021, 3, 15)), Stop);
            Assert.True(watch.Elapsed < SourceLimit, $"The agenda source {source.Key} took {watch.Elapsed.TotalSeconds:0.0} s; it has {SourceLimit.TotalSeconds:0} s.");
        }
    }

    private async Task InScopeAsync(Func<IServiceProvider, Task> use)
    {
        using var acting = host.Services.GetRequiredService<ICurrentActor>().Use(Actor.System);
        await using var scope = host.Services.CreateAsyncScope();
        await use(scope.ServiceProvider);
    }

    // In one scope, so that contributions see what was done to their contexts; all of it is rolled back.
    private Task WithContextsAsync(Func<DbContext, Task> prepare, Func<IServiceProvider, Task> use) => InScopeAsync(async scope =>
    {
        var contexts = Contexts.Select(type => (DbContext)scope.GetRequiredService(type)).ToList();
        try
        {
            foreach (var context in contexts)
            {
                await context.Database.BeginTransactionAsync(Stop);
                await prepare(context);
                context.ChangeTracker.Clear();
            }

            await use(scope);
        }
        finally
        {
            foreach (var context in contexts.Where(context => context.Database.CurrentTransaction is not null))
                await context.Database.RollbackTransactionAsync(CancellationToken.None);
        }
    });

    private static IEnumerable<Figure> Figures(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => FiguresOf(paragraph.Text),
        Bullets bullets => bullets.Items.SelectMany(Figures),
        Table table => table.Rows.SelectMany(row => row).SelectMany(FiguresOf),
        _ => [],
    });

    private static IEnumerable<Figure> Figures(Bullet bullet) => FiguresOf(bullet.Text).Concat(bullet.Children.SelectMany(Figures));

    private static IEnumerable<Figure> FiguresOf(Phrase phrase) => phrase.Inlines.Select(run => run.Figure).OfType<Figure>();
}
