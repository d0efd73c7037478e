using System.Linq.Expressions;

namespace Isc.Host.Tests.Permissions;

/// <summary>The members of its first parameter that an expression asks.</summary>
internal sealed class MembersOf(ParameterExpression record) : ExpressionVisitor
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public static IReadOnlySet<string> Of(LambdaExpression expression)
    {
        var members = new MembersOf(expression.Parameters[0]);
        members.Visit(expression.Body);
        return members._names;
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression == record)
            _names.Add(node.Member.Name);
        return base.VisitMember(node);
    }
}
