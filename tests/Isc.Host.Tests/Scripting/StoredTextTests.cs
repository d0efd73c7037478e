using AngleSharp.Html.Parser;
using Isc.Access;
using Isc.Conformance.Permissions;
using Isc.Data;
using Isc.Data.Schema;
using Isc.Host.Tests.Permissions;
using Isc.Host.Tests.Servers;
using Isc.Security.Tests.Scripting;
using Isc.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Record = Isc.Data.Record;

namespace Isc.Host.Tests.Scripting;

/// <summary>Whatever text a record of whatever kernel or module holds, however it came there, runs on no page.</summary>
[Trait("Promise", "I26")]
[Trait("Catalogue", "T12")]
public sealed class StoredTextTests(SqliteHost host, ITestOutputHelper output) : IClassFixture<SqliteHost>
{
    private const string Marker = "zq-stored";
    private const int OfEachKind = 40;

    private static readonly string[] Scripts =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>", "' onmouseover='alert(1)", "</title><script>alert(1)</script>",
        "[x](javascript:alert(1))", "<javascript:alert(1)>", "![x](data:text/html,<script>alert(1)</script>)", "<iframe srcdoc='<script>alert(1)</script>'>",
        "<a href=\"java\tscript:alert(1)\">x</a>", "<style>*{background:url(javascript:alert(1))}</style>", "{{constructor.constructor('alert(1)')()}} <base href=//evil.example>",
    ];

    // What is looked up or parsed, and no text: it is refused elsewhere when it is not well formed.
    private static readonly string[] Codes =
    [
        "Key", "Id", "Digest", "Hash", "Stamp", "Sha256", "MediaType", "Place", "Zone", "Role", "Language", "Email", "Kind", "Mode", "Code", "Theme", "Body", "Sector", "Region", "Office",
        "Source", "Format", "Mandate", "At", "Ladder", "Calendar", "Provider", "Subject", "Provenance", "Pattern", "CalendarKey",
    ];

    [Fact]
    public async Task No_text_of_any_record_runs_on_any_page()
    {
        var planted = await PlantAsync();
        using var callers = await CallerSet.OpenAsync(host.Server);
        var (pages, marked) = (0, 0);
        var dangers = new List<string>();
        foreach (var caller in new[] { "visitor", Roles.Secretariat, Roles.Chair, Roles.Administrator })
        {
            foreach (var read in (await new Crawl(host.Server, callers).ReadAllAsync(caller)).Where(r => r.IsPage && r.Reply.Type == "text/html"))
            {
                Assert.True((int)read.Reply.Status < 500, $"{read.Address}: {read.Reply.Status}");
                pages++;
                marked += read.Reply.Body.Contains(Marker, StringComparison.Ordinal) ? 1 : 0;
                var page = await new HtmlParser().ParseDocumentAsync(read.Reply.Body, TestContext.Current.CancellationToken);
                dangers.AddRange(Harmless.DangersOfPage(page.DocumentElement).Where(danger => !danger.Contains("_content/Isc.Web/passkeys.js", StringComparison.Ordinal)).Select(danger => $"{caller} {read.Address}: {danger}"));
            }
        }

        output.WriteLine($"{planted.Fields} fields of {planted.Kinds} kinds of record, {planted.Texts} texts; {marked} of {pages} pages show them");
        Assert.True(dangers.Count == 0, string.Join('\n', dangers.Take(20)));
        Assert.True(marked > pages / 3, $"Only {marked} of {pages} pages show what was planted.");
    }

    private async Task<(int Kinds, int Fields, int Texts)> PlantAsync()
    {
        var (kinds, fields, texts) = (0, 0, 0);
        await using var scope = host.Server.Services.CreateAsyncScope();
        using var acting = host.Server.Services.GetRequiredService<ICurrentActor>().Use(Actor.System);
        foreach (var context in scope.ServiceProvider.GetServices<ContextRegistration>().Select(r => (ModuleDbContext)scope.ServiceProvider.GetRequiredService(r.Context)))
        {
            foreach (var kind in context.Model.GetEntityTypes().Where(k => k.ClrType.IsAssignableTo(typeof(Record))).ToList())
            {
                var properties = kind.GetProperties().Where(IsText).ToList();
                if (properties.Count == 0)
                    continue;
                (kinds, fields) = (kinds + 1, fields + properties.Count);
                foreach (var record in await RecordsAsync(context, kind))
                {
                    foreach (var property in properties)
                        Write(context.Entry(record).Property(property.Name), property, texts++);
                }
            }

            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        return (kinds, fields, texts);
    }

    private static bool IsText(IProperty property) =>
        (property.ClrType == typeof(LocalizedText) && property.GetAfterSaveBehavior() == PropertySaveBehavior.Save)
        || (property.ClrType == typeof(string) && property.GetMaxLength() is null or >= 60 && property.GetContainingIndexes().All(index => !index.IsUnique)
            && property.GetAfterSaveBehavior() == PropertySaveBehavior.Save && property.GetValueConverter() is null && !Codes.Any(code => property.Name.EndsWith(code, StringComparison.Ordinal)));

    private static void Write(PropertyEntry entry, IProperty property, int turn)
    {
        var script = $"{Marker} {Scripts[turn % Scripts.Length]}";
        if (property.ClrType == typeof(LocalizedText))
            entry.CurrentValue = LocalizedText.English(script);
        else if (entry.CurrentValue is not null)
            entry.CurrentValue = script[..Math.Min(script.Length, property.GetMaxLength() ?? script.Length)];
    }

    private static async Task<List<object>> RecordsAsync(ModuleDbContext context, IEntityType kind)
    {
        var method = typeof(StoredTextTests).GetMethod(nameof(OfKindAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(kind.ClrType);
        return await (Task<List<object>>)method.Invoke(null, [context])!;
    }

    private static async Task<List<object>> OfKindAsync<T>(ModuleDbContext context)
        where T : Record => [.. await context.Set<T>().OrderByDescending(r => r.Id).Take(OfEachKind).ToListAsync(TestContext.Current.CancellationToken)];
}
