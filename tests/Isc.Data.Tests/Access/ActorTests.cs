using Isc.Access;

namespace Isc.Data.Tests.Access;

public sealed class ActorTests
{
    private const string Verify = "actions.verify";
    private static readonly Scope Theme = new(ScopeKind.Theme, "accessibility");
    private static readonly Guid Account = Guid.CreateVersion7();

    [Theory]
    [InlineData(Reach.None, false, false, false)]
    [InlineData(Reach.Own, false, false, true)]
    [InlineData(Reach.Scope, false, true, false)]
    [InlineData(Reach.All, true, true, true)]
    public void Permission_goes_as_far_as_its_reach(Reach reach, bool elsewhere, bool inScope, bool own)
    {
        var actor = Holder(new Holding(reach, [Theme]));
        Assert.Equal(elsewhere, actor.May(Verify, new() { Scopes = [new(ScopeKind.Theme, "gender")] }));
        Assert.Equal(inScope, actor.May(Verify, new() { Scopes = [Theme] }));
        Assert.Equal(own, actor.May(Verify, new() { Owners = [Account] }));
    }

    [Fact]
    public void Role_that_is_held_nowhere_in_particular_reaches_no_scope() =>
        Assert.False(Holder(new Holding(Reach.Scope, [])).May(Verify, new() { Scopes = [Theme] }));

    [Fact]
    [Trait("Promise", "I12")]
    public void Nobody_acts_on_what_they_are_recused_from_whatever_they_hold() =>
        Assert.False(Holder(Holding.Everything).May(Verify, new() { Owners = [Account], Recused = [Account] }));

    [Fact]
    public void Nobody_acts_on_what_they_may_not_read() =>
        Assert.False(Holder(Holding.Everything).May(Verify, new() { Class = Classification.Internal }));

    [Fact]
    public void What_is_not_held_is_refused()
    {
        Assert.False(Actor.Visitor.May(Verify));
        Assert.False(Holder(Holding.Everything).May("actions.assign", new()));
    }

    [Fact]
    public void Permission_set_by_name_goes_without_bounds()
    {
        var actor = Actor.Visitor with { Permissions = new HashSet<string>([Verify], StringComparer.Ordinal) };
        Assert.True(actor.May(Verify, new() { Scopes = [Theme] }));
        Assert.Equal([Verify], actor.Permissions);
    }

    [Fact]
    public void Permission_names_roles_alone_or_with_their_reach()
    {
        var permission = new Permission(Verify, typeof(ActorTests), Roles.Chair, (Roles.FocalPoint, Reach.Own), (Roles.FocalPoint, Reach.Scope), (Roles.Member, Reach.None));
        Assert.Equal([Roles.Chair, Roles.FocalPoint], permission.Roles);
        Assert.Equal([Reach.All, Reach.Own, Reach.Scope, Reach.None], permission.Grants.Select(g => g.Reach));
    }

    private static Actor Holder(Holding holding) => new(Account, "account")
    {
        Holdings = new Dictionary<string, IReadOnlyList<Holding>>(StringComparer.Ordinal) { [Verify] = [holding] },
    };
}
