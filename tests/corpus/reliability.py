#!/usr/bin/env python3
"""Shows how sure the reader says it is, and how often it is right (python3 standard library only).

  reliability.py --empty FILE.cs        writes a table without rates, so that the reader says what the rules' authors thought
  reliability.py GOLD_DIR OUTPUT_DIR [more GOLD_DIR OUTPUT_DIR pairs] [--aside NAME]... [--rules] [--leave-one-out] [--table FILE.cs] [--write FILE.cs]

Right and wrong are as score.py sees them; findings that match an optional label count as neither.
--aside NAME       documents whose name begins so are left out of the fit and shown apart
--rules            also lists each rule with how many of its findings were right
--leave-one-out    each document with the confidences that all other documents would give
--table FILE.cs    the table in use, so that --leave-one-out starts from what each rule's author thought
--write FILE.cs    writes the table of rules that the reader looks its confidences up in (build/calibrate does this)
"""
import sys, os, re, glob
from collections import defaultdict, OrderedDict
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import score as S

KINDS = ['header', 'attendance', 'items', 'actions', 'implied', 'decisions', 'challenges', 'risks', 'recommendations', 'statistics', 'next_meetings', 'personal_data']
WEIGHT = 10         # as in Confidence.cs: what the rule's author thought counts as so many findings


def rule(kind, why):
    """Kind and the small words of the reason: names, numbers and quotes of one document are left out."""
    return kind + ': ' + ' '.join(w for w in (why or '').split() if w[0].islower())


def next_meeting(a, b):
    if a.get('date') and b.get('date'):
        return 1.0 if str(a['date'])[:10] == str(b['date'])[:10] else 0.0
    return S.f1(S.txt(a), S.txt(b)) if not a.get('date') else 0.0


def header(gold, pred, people):
    for field, place in (pred.get('header') or {}).items():
        g, p = gold.get(field), pred.get(field)
        if field not in S.HEAD or not p: continue
        if not g: yield place, False; continue
        if field in ('title', 'body', 'venue'):
            ok = any(S.f1(x, p) >= S.TH or S.contains(x, p, 1 if field == 'title' else 2) for x in [g] + S.aslist(gold.get(field + '_alt')))
        elif field == 'chair': ok = people.same(g, p)
        elif field in ('start', 'end'): ok = str(g)[:5].zfill(5) == str(p)[:5].zfill(5)
        elif field == 'date': ok = str(g)[:10] == str(p)[:10]
        else: ok = S.fold(g) == S.fold(p)
        yield place, ok


def judged(gold, pred):
    """(kind, finding, right) for every finding that is right or wrong"""
    people = S.People(gold)
    for place, ok in header(gold, pred, people): yield 'header', place, ok
    same = lambda g, p: p.get('status') in [g.get('status')] + S.aslist(g.get('status_alt'))
    ways = {'attendance': (S.att_score(people), .65), 'items': (S.item_score, S.TH), 'statistics': (S.stat_score, S.TH), 'next_meetings': (next_meeting, S.TH), 'personal_data': (S.pd_score, S.TH)}
    for kind in KINDS[1:]:
        if kind == 'implied': continue      # found with the actions
        g, p = S.aslist(gold.get(kind)), [x for x in S.aslist(pred.get(kind)) if isinstance(x, dict)]
        if kind == 'statistics': g = [dict(x, optional=True) if S.in_words(x) else x for x in g]
        how, least = ways.get(kind, (S.best_text, S.TH))
        found = {b: a for a, b, _ in S.greedy(g, p, how, least)}
        for i, x in enumerate(p):
            of = 'implied' if kind == 'actions' and not x.get('explicit', True) else kind
            if i in found:
                if S.opt(g[found[i]]): continue
                yield of, x, kind != 'attendance' or same(g[found[i]], x)
            elif not (kind == 'statistics' and S.in_words(x)): yield of, x, False


def table(title, rows):
    """rows: (kind, confidence, right)"""
    print('\n' + title)
    print('%-18s' % 'said to be' + ''.join('%14s' % b for b in ('0.9-1.0', '0.8-0.9', '0.7-0.8', '0.6-0.7', '0.5-0.6', 'below 0.5')) + '%20s' % 'gap (weighted)')
    groups = OrderedDict([('all kinds', rows)] + [(k, [r for r in rows if r[0] == k]) for k in KINDS])
    for name, some in groups.items():
        if not some: continue
        bins = defaultdict(list)
        for _, c, ok in some: bins[max(4, min(9, int(c * 10 + 1e-9)))].append((c, ok))
        cells = ''.join('%14s' % ('%.2f (%d)' % (sum(o for _, o in bins[b]) / len(bins[b]), len(bins[b])) if bins[b] else '-') for b in (9, 8, 7, 6, 5, 4))
        gap = sum(abs(sum(c for c, _ in v) - sum(o for _, o in v)) for v in bins.values()) / len(some)
        print('%-18s%s%20.3f' % (name, cells, gap))


def fitted(rates, kinds, key, said):
    right, of = rates.get(key, (0, 0))
    return (right + WEIGHT * min(said, kinds.get(key.split(':')[0], 1))) / (of + WEIGHT)


def believable(rows):
    """How far each kind can be believed on a document that nobody has looked at: its rate, less how far documents differ in it"""
    kinds = {}
    for kind in {r['kind'] for r in rows}:
        docs = defaultdict(list)
        for r in rows:
            if r['kind'] == kind: docs[r['doc']].append(r['right'])
        all_of = sum(map(len, docs.values()))
        rate = (sum(map(sum, docs.values())) + 1) / (all_of + 2)
        margin = (sum(len(d) * (sum(d) / len(d) - rate) ** 2 for d in docs.values()) / all_of) ** .5
        kinds[kind] = round(max(.3, rate - margin), 2)
    return kinds


def count(rows):
    rates = defaultdict(lambda: [0, 0])
    for r in rows: rates[r['rule']][0] += r['right']; rates[r['rule']][1] += 1
    return rates


def read(path):
    with open(path, encoding='utf-8') as f:
        return {k: (int(r), int(n)) for k, r, n in re.findall(r'\["(.*?)"\] = new\((\d+), (\d+)\)', f.read())}


def thought(said, rate):
    """What the rule's author thought, before the measured rate was mixed in"""
    return said if not rate else min(1.0, max(0.0, (said * (rate[1] + WEIGHT) - rate[0]) / WEIGHT))


def write(path, rates, kinds):
    lines = ['        ["%s"] = new(%d, %d),' % (k.replace('\\', '').replace('"', ''), r, n) for k, (r, n) in sorted(rates.items()) if len(k) < 160]
    sure = ['        ["%s"] = %.2f,' % (k, v) for k, v in sorted(kinds.items())]
    with open(path, 'w', encoding='utf-8', newline='\n') as f:
        f.write('''namespace Safeboard.Documents.Understanding.Calibration;

/// <summary>How often each rule was right on the labelled documents. Written by build/calibrate; not changed by hand.</summary>
internal static class RuleRates
{
    public static IReadOnlyDictionary<string, RuleRate> All { get; } = new Dictionary<string, RuleRate>(StringComparer.Ordinal)
    {
%s
    };

    /// <summary>How far each kind of finding can be believed on a document that nobody has looked at.</summary>
    public static IReadOnlyDictionary<string, double> Kinds { get; } = new Dictionary<string, double>(StringComparer.Ordinal)
    {
%s
    };
}
''' % ('\n'.join(lines), '\n'.join(sure)))


def main(argv):
    dirs, aside, rules, loo, out, used = [], [], False, False, None, {}
    i = 0
    while i < len(argv):
        if argv[i] == '--aside': i += 1; aside.append(argv[i])
        elif argv[i] == '--rules': rules = True
        elif argv[i] == '--leave-one-out': loo = True
        elif argv[i] == '--table': i += 1; used = read(argv[i])
        elif argv[i] == '--write': i += 1; out = argv[i]
        elif argv[i] == '--empty': write(argv[i + 1], {}, {}); return 0
        elif argv[i] in ('-h', '--help'): print(__doc__); return 0
        else: dirs.append(argv[i])
        i += 1
    if not dirs or len(dirs) % 2: print(__doc__); return 2
    rows = []
    for gd, od in zip(dirs[::2], dirs[1::2]):
        for path in sorted(glob.glob(os.path.join(gd, '*.gold.json'))):
            name = os.path.basename(path)
            produced = S.find_out(od, name)
            if not produced: continue
            for kind, x, ok in judged(S.load(path), S.load(produced)):
                rows.append(dict(doc=name, kind=kind, rule=rule(kind, x.get('why')), said=x.get('confidence') or 0, prior=thought(x.get('confidence') or 0, used.get(rule(kind, x.get('why')))), right=int(ok), aside=any(name.startswith(a) for a in aside)))
    seen = [r for r in rows if not r['aside']]
    show = lambda some, by=lambda r: r['said']: [(r['kind'], by(r), r['right']) for r in some]
    table('As the reader says it, %d documents' % len({r['doc'] for r in seen}), show(seen))
    if len(seen) < len(rows): table('The same, documents kept aside', show([r for r in rows if r['aside']]))
    rates = count(seen)
    if loo:
        by_doc = {d: (count(rest), believable(rest)) for d in {r['doc'] for r in rows} for rest in [[r for r in seen if r['doc'] != d]]}
        table('Each document with the rates of all others', show(seen, lambda r: fitted(*by_doc[r['doc']], r['rule'], r['prior'])))
        if len(seen) < len(rows): table('Documents kept aside, with the rates of the others', show([r for r in rows if r['aside']], lambda r: fitted(rates, believable(seen), r['rule'], r['prior'])))
    if rules:
        print('\nRules (right of found)')
        for k, (r, n) in sorted(rates.items()): print('%5d of %4d  %s' % (r, n, k))
    if out: write(out, rates, believable(seen))
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
