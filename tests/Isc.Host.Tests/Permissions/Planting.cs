using System.Globalization;
using System.Linq.Expressions;
using Isc.Access;
using Isc.Data;
using Isc.Data.Access;
using Isc.Data.Schema;
using Isc.Organisation;
using Isc.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Record = Isc.Data.Record;

namespace Isc.Host.Tests.Permissions;

/// <summary>
/// Adds a record of every classified kind that the running host has, whatever kernel or module it belongs to: a copy of one of the
/// demonstration record, with a class, a scope and a word of its own.
/// </summary>
internal sealed class Planting(IServiceProvider services)
{
    private readonly SortedSet<string> _bare = new(StringComparer.Ordinal);
    private int _count;
    private Guid _owner;

    /// <summary>The kinds of which the demonstration record has none to copy.</summary>
    public IReadOnlySet<string> Bare => _bare;

    /// <summary>One record of every other kind.</summary>
    public async Task<List<Plant>> PlantAsync(Classification level, Func<ScopeKind, string> keyOf)
    {
        var plants = new List<Plant>();
        await using var scope = services.CreateAsyncScope();
        var accounts = await scope.ServiceProvider.GetRequiredService<IAccounts>().AccountsAsync(TestContext.Current.CancellationToken);
        _owner = accounts.Single(a => a.Email == $"{Roles.Member}@isc.example").Id;
        using var acting = services.GetRequiredService<ICurrentActor>().Use(Actor.System);
        foreach (var context in Contexts(scope))
        {
            foreach (var kind in KindsOf(context).ToList())
            {
                if (await (Task<Plant?>)Method(nameof(CopyAsync), kind.ClrType).Invoke(this, [context, kind, level, keyOf])! is { } plant)
                    plants.Add(plant);
                else
                    _bare.Add(kind.ClrType.Name);
            }

            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        return plants;
    }

    private async Task<Plant?> CopyAsync<T>(ModuleDbContext context, IEntityType kind, Classification level, Func<ScopeKind, string> keyOf)
        where T : Record, IClassified
    {
        var original = await context.Set<T>().AsNoTracking().OrderByDescending(r => r.Id).FirstOrDefaultAsync(TestContext.Current.CancellationToken);
        if (original is null)
            return null;
        var entry = context.Entry(original);
        var marker = string.Create(CultureInfo.InvariantCulture, $"zq{++_count}plant");
        Set(entry, nameof(Record.Id), Guid.CreateVersion7());
        Set(entry, nameof(Record.Version), 1);
        Set(entry, nameof(IClassified.Class), level);
        foreach (var property in kind.GetProperties().Where(p => p.ClrType == typeof(LocalizedText)))
            Set(entry, property.Name, LocalizedText.English($"Text {marker}"));
        foreach (var property in kind.GetIndexes().Where(i => i.IsUnique).SelectMany(i => i.Properties).Distinct())
            MakeUnique(entry, property, marker);
        Give(entry, T.Paths);
        var scope = Place(entry, T.Paths, keyOf);
        entry.State = EntityState.Added;
        return new(typeof(T), entry.Entity.Id, kind.FindProperty("Key") is null ? null : (string?)entry.Property("Key").CurrentValue, level, scope, marker);
    }

    private void MakeUnique(EntityEntry entry, IProperty property, string marker)
    {
        if (property.ClrType == typeof(string) && !property.IsForeignKey() && property.Name is "Key" or "Symbol" or "Reference")
            Set(entry, property.Name, marker);
        else if (property.ClrType == typeof(int) || property.ClrType == typeof(int?))
            Set(entry, property.Name, 7_000 + _count);
    }

    // To a member, who reads nothing restricted: of the callers who might, none raised or owns it.
    private void Give(EntityEntry entry, AccessPaths paths)
    {
        foreach (var owns in paths.Owners)
        {
            foreach (var member in MembersOf.Of(owns).Where(name => entry.Metadata.FindProperty(name)?.ClrType is { } type && (Nullable.GetUnderlyingType(type) ?? type) == typeof(Guid)))
                Set(entry, member, _owner);
        }
    }

    private static Scope? Place(EntityEntry entry, AccessPaths paths, Func<ScopeKind, string> keyOf)
    {
        Scope? placed = null;
        foreach (var (kind, path) in paths.Scopes)
        {
            var scope = new Scope(kind, keyOf(kind));
            var body = path.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : path.Body;
            if (body is MemberExpression member)
                Set(entry, member.Member.Name, path.ReturnType == typeof(string) ? scope.Key : scope.Id);
            placed ??= scope;
        }

        return placed;
    }

    private static void Set(EntityEntry entry, string property, object value) => entry.Property(property).CurrentValue = value;

    private static IEnumerable<ModuleDbContext> Contexts(IServiceScope scope) => scope.ServiceProvider.GetServices<ContextRegistration>()
        .Select(registration => (ModuleDbContext)scope.ServiceProvider.GetRequiredService(registration.Context));

    private static IEnumerable<IEntityType> KindsOf(ModuleDbContext context) => context.Model.GetEntityTypes()
        .Where(kind => kind.ClrType.IsAssignableTo(typeof(Record)) && kind.ClrType.IsAssignableTo(typeof(IClassified)));

    private static System.Reflection.MethodInfo Method(string name, Type kind) =>
        typeof(Planting).GetMethod(name, System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!.MakeGenericMethod(kind);
}
