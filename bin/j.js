require('../dist/start-j.cjs')
